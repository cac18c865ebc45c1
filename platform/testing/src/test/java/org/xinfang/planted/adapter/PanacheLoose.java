package org.xinfang.planted.adapter;

/** A repository open to everybody. */
public class PanacheLoose {}
