package org.xinfang.platform.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the entries of this page
 * @param total number of entries in all pages
 * @param page number of this page, from 0
 * @param size most entries a page holds
 */
public record Page<T>(List<T> items, long total, int page, int size) {}
