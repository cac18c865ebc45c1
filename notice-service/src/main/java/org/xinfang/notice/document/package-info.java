/** The catalogue of documents (文书): what each is called, whom it addresses and what it must say. Pure. */
@NullMarked
package org.xinfang.notice.document;

import org.jspecify.annotations.NullMarked;
