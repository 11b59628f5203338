/** Sign-on: code flow with PKCE and a session for browsers, bearer tokens for machines; tokens never reach a browser. */
@NullMarked
package org.bloodstream.gateway.signon;

import org.jspecify.annotations.NullMarked;
