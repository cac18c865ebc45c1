/** What every service that answers HTTP shares: problem answers, the caller's identity, request ids. */
@NullMarked
package org.xinfang.platform.web;

import org.jspecify.annotations.NullMarked;
