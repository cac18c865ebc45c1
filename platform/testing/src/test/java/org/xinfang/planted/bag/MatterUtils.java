package org.xinfang.planted.bag;

/** Takes in everything in time. */
class MatterUtils {}

/** Says that there is an interface. */
class MattersImpl {}
