package org.xinfang.contracts;

/**
 * An organ (机关、单位) as it was named when the fact happened.
 *
 * @param code {@code <region>-<FUNCTION>}, e.g. {@code 140105-PETITION}; region is GB/T 2260 (6 digits) or a township (9)
 * @param name full Chinese name, as printed on documents
 */
public record OrganRef(String code, String name) {}
