package id.pendopo.identity;

import java.util.List;

/**
 * An account as an administrator sees it.
 *
 * @param manageable may this administrator change it?
 */
record AccountView(Account account, List<HeldRole> roles, boolean manageable) {}
