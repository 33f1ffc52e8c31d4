-- Since PostgreSQL 13 the owner of a database may create this extension. Where the server forbids
-- it, the one in charge must be told what to do, not only that something failed.
do $$
begin
    if not exists (select from pg_extension where extname = 'pg_trgm') then
        create extension pg_trgm;
    end if;
exception when others then
    raise exception 'Pendopo needs the PostgreSQL extension pg_trgm, to forgive typing errors in the search. Ask the administrator of the server to run this in the database "%": create extension pg_trgm; (Debian has it in the package postgresql-contrib or postgresql.) Then start Pendopo again. The server said: %', current_database(), sqlerrm;
end
$$;

-- PostgreSQL's Indonesian stemmer takes off one layer a time: pemeriksaan -> periksa -> iksa. A
-- word and its forms meet when each stands with all its layers, and as it was written.
create function catalogue.forms(words text) returns tsvector language sql immutable as $$
    select to_tsvector('pg_catalog.simple', words)
        || stem
        || to_tsvector('pg_catalog.indonesian', array_to_string(tsvector_to_array(stem), ' '))
      from to_tsvector('pg_catalog.indonesian', words) as stem
$$;

create table catalogue.vocabulary (
    organisation_id  uuid not null references organisation.organisation (id),
    word             text collate "C" not null,
    primary key (organisation_id, word)
);
comment on table catalogue.vocabulary is 'reference: every word of the organisation''s services, to find the one that was meant';
create index on catalogue.vocabulary using gin (word gin_trgm_ops);

create table catalogue.stop_word (
    word  text primary key
);
comment on table catalogue.stop_word is 'reference: words that say nothing about a service';

insert into catalogue.stop_word (word) values
    ('ada'), ('adalah'), ('agar'), ('aja'), ('akan'), ('aku'), ('anda'), ('apa'), ('apakah'), ('atas'), ('atau'),
    ('bagaimana'), ('bagi'), ('bapak'), ('berapa'), ('bisa'), ('bukan'), ('bu'), ('cara'), ('caranya'),
    ('dalam'), ('dan'), ('dapat'), ('dari'), ('dengan'), ('dgn'), ('di'), ('dimana'), ('dong'), ('dulu'),
    ('gimana'), ('gmn'), ('harus'), ('hendak'), ('ibu'), ('ingin'), ('ini'), ('itu'), ('jadi'), ('jam'), ('jika'),
    ('juga'), ('kah'), ('kalau'), ('kalo'), ('kami'), ('kapan'), ('karena'), ('ke'), ('kepada'), ('ketika'),
    ('kita'), ('klo'), ('lagi'), ('lah'), ('layanan'), ('lewat'), ('mana'), ('mau'), ('melalui'), ('mesti'),
    ('mengurus'), ('minta'), ('mohon'), ('nya'), ('oleh'), ('pada'), ('pak'), ('pelayanan'), ('perlu'), ('punya'),
    ('saat'), ('saja'), ('saya'), ('sebagai'), ('secara'), ('sih'), ('sudah'), ('supaya'), ('tentang'), ('terhadap'),
    ('tolong'), ('udah'), ('untuk'), ('urus'), ('utk'), ('ya'), ('yang'), ('yg'),
    ('a'), ('an'), ('and'), ('for'), ('how'), ('i'), ('in'), ('my'), ('of'), ('or'), ('the'), ('to');

create table catalogue.synonym (
    word   text not null,
    means  text not null,
    primary key (word, means)
);
comment on table catalogue.synonym is 'reference: words of every day, and the words in which services are written';
comment on column catalogue.synonym.means is 'one word, or several that belong together';

insert into catalogue.synonym (word, means) values
    -- spellings
    ('akte', 'akta'), ('ijin', 'izin'), ('perijinan', 'izin'), ('ijasah', 'ijazah'), ('kwitansi', 'kuitansi'),
    ('ambulan', 'ambulans'), ('apotik', 'apotek'), ('legalisasi', 'legalisir'),
    ('difabel', 'disabilitas'), ('cacat', 'disabilitas'), ('pasport', 'paspor'),
    -- everyday speech
    ('ilang', 'hilang'), ('kehilangan', 'hilang'), ('sobek', 'rusak'), ('patah', 'rusak'), ('bikin', 'buat'),
    ('bikin', 'baru'), ('buat', 'baru'), ('ngurus', 'urus'), ('gratisan', 'gratis'), ('ortu', 'orang tua'), ('manula', 'lansia'),
    ('jompo', 'lansia'), ('sepuh', 'lansia'), ('simbah', 'lansia'), ('bocah', 'anak'), ('balita', 'anak'),
    ('bayi', 'anak'), ('brojol', 'lahir'), ('lahiran', 'lahir'), ('wafat', 'meninggal'),
    ('mati', 'meninggal'), ('kematian', 'meninggal'), ('meninggal', 'kematian'), ('kuburan', 'pemakaman'),
    ('kubur', 'pemakaman'), ('makam', 'pemakaman'), ('rujuk', 'rujukan'), ('nikah', 'kawin'), ('kawin', 'nikah'),
    ('perkawinan', 'nikah'), ('opname', 'rawat inap'), ('mondok', 'rawat inap'), ('sakit', 'berobat'),
    ('dokter', 'berobat'), ('vaksin', 'imunisasi'), ('suntik', 'imunisasi'), ('imunisasi', 'vaksin'),
    ('tbc', 'tb'), ('ugd', 'igd'), ('igd', 'ugd'), ('rs', 'rumah sakit'), ('rsud', 'rumah sakit'),
    ('warung', 'usaha'), ('dagang', 'usaha'), ('jualan', 'usaha'), ('toko', 'usaha'), ('umkm', 'usaha kecil'),
    ('katering', 'jasa boga'), ('kue', 'pangan rumahan'), ('keripik', 'pangan rumahan'), ('bansos', 'bantuan sosial'),
    ('miskin', 'tidak mampu'), ('santunan', 'bantuan'), ('sumbangan', 'bantuan'),
    ('hajatan', 'keramaian'), ('mantenan', 'keramaian'), ('warisan', 'waris'), ('spanduk', 'reklame'),
    ('baliho', 'reklame'), ('riset', 'penelitian'), ('skripsi', 'penelitian'), ('kuliah', 'penelitian'),
    ('paud', 'tk'), ('daycare', 'paud'), ('gedung', 'bangunan'), ('bangun', 'membangun'),
    ('domisili', 'alamat'), ('pisah', 'cerai'), ('mutasi', 'pindah'), ('darah', 'laboratorium'),
    ('lab', 'laboratorium'), ('duit', 'uang'),
    -- abbreviations, and names that have been replaced
    ('suket', 'surat keterangan'), ('kk', 'kartu keluarga'),
    ('ektp', 'ktp'), ('imb', 'pbg'), ('siup', 'nib'), ('iumk', 'nib'), ('tdp', 'nib'), ('situ', 'nib'),
    ('pirt', 'irt'), ('ppdb', 'spmb'), ('dtks', 'dtsen'), ('kis', 'bpjs'), ('askes', 'bpjs'), ('jkn', 'bpjs'),
    ('jamkesmas', 'bpjs'), ('kia', 'kartu identitas anak'), ('sppt', 'pbb'), ('abk', 'disabilitas'),
    ('slb', 'sekolah disabilitas'),
    -- English
    ('birth', 'lahir'), ('death', 'kematian'), ('marriage', 'perkawinan'), ('divorce', 'perceraian'),
    ('certificate', 'akta'), ('id', 'ktp'), ('card', 'kartu'), ('lost', 'hilang'), ('business', 'usaha'),
    ('permit', 'izin'), ('license', 'izin'), ('licence', 'izin'), ('school', 'sekolah'), ('tax', 'pajak'),
    ('land', 'tanah'), ('health', 'sehat'), ('hospital', 'rumah sakit'), ('wheelchair', 'kursi roda'),
    ('moving', 'pindah'), ('move', 'pindah'), ('child', 'anak'), ('family', 'keluarga'), ('building', 'bangunan'),
    ('vaccine', 'imunisasi'), ('referral', 'rujukan'), ('aid', 'bantuan');
