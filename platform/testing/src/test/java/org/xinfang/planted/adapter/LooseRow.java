package org.xinfang.planted.adapter;

/** A row open to everybody. */
public class LooseRow {}
