package org.xinfang.planted.adapter;

/** A resource open to everybody. */
public class LooseResource {}
