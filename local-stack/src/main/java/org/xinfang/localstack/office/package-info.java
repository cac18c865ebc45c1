/** Clerks of any organ at work through the gateway, with tokens of Keycloak: for the demonstration and the stories. */
@NullMarked
package org.xinfang.localstack.office;

import org.jspecify.annotations.NullMarked;
