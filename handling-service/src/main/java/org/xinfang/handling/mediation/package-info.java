/** Mediation and settlement (调解、和解), art. 33. */
@NullMarked
package org.xinfang.handling.mediation;

import org.jspecify.annotations.NullMarked;
