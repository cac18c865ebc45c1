/** The real PostgreSQL, with one database and one role per service. */
@NullMarked
package org.xinfang.localstack.database;

import org.jspecify.annotations.NullMarked;
