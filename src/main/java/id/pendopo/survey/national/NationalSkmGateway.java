package id.pendopo.survey.national;

/**
 * The way to the national application. Its interface is not published, so the only way there is so
 * far leaves the file where it is.
 */
interface NationalSkmGateway {

    /**
     * What became of the file; {@link NationalFile.State#PREPARED} when an officer must bring it.
     */
    NationalFile.State hand(byte[] content);
}
