/**
 * The OpenID provider of the organisation, when it has one: asks it who somebody is (OpenID Connect
 * Core 1.0, authorization code with PKCE) and checks what it says.
 */
@NullMarked
package id.pendopo.identity.provider;

import org.jspecify.annotations.NullMarked;
