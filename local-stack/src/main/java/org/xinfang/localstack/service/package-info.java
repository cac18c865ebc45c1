/** The services and the gateway: ordinary packaged Quarkus applications. */
@NullMarked
package org.xinfang.localstack.service;

import org.jspecify.annotations.NullMarked;
