package id.pendopo.identity;

import id.pendopo.shared.Texts;

/**
 * What a letter to an officer needs to know of the house.
 *
 * @param address scheme and host, where links begin
 */
record Letterhead(Texts texts, String organisation, String address) {}
