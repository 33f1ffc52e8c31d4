create index on complaint.mail (organisation_id, complaint_id);
