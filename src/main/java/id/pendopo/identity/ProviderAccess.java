package id.pendopo.identity;

/**
 * How an account stands to the provider.
 *
 * @param name what people call the provider
 * @param allowed may its word open the account?
 * @param linked has it done so?
 */
record ProviderAccess(String name, boolean allowed, boolean linked) {}
