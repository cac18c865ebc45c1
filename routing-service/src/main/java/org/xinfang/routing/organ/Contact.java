package org.xinfang.routing.organ;

/**
 * Where an organ can be reached; what nobody has entered is empty.
 *
 * @param address postal address, as it is printed in notices
 * @param phone telephone number as text: area codes begin with 0
 */
public record Contact(String address, String phone) {
    public static final Contact UNKNOWN = new Contact("", "");
}
