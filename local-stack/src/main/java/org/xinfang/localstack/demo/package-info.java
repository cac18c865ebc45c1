/** The demonstration: realistic matters through the whole platform, each held against the outcome the law asks for. */
@NullMarked
package org.xinfang.localstack.demo;

import org.jspecify.annotations.NullMarked;
