package id.pendopo.complaint;

/** Receipts that go out by letter later than their case was taken. */
public interface OwedReceipts {

    /**
     * Has its reporter not been sent the receipt yet? Until then nobody's silence says anything.
     */
    boolean owed(Complaint complaint);
}
