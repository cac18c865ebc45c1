package org.xinfang.planted.adapter;

/** A consumer open to everybody. */
public class LooseConsumer {}
