/** The mail catcher: a real SMTP server whose letters can be read by HTTP. */
@NullMarked
package org.xinfang.localstack.mail;

import org.jspecify.annotations.NullMarked;
