package org.xinfang.handling.report;

/** What the petitioner says of the result (信访人意见). The name is the wire value. */
enum PetitionerOpinion {
    AGREES,
    DISAGREES,
    NONE
}
