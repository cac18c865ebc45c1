/** The real Keycloak with the realm of the platform. */
@NullMarked
package org.xinfang.localstack.identity;

import org.jspecify.annotations.NullMarked;
