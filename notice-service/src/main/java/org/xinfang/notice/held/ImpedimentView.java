package org.xinfang.notice.held;

import java.util.List;
import org.xinfang.notice.document.ContentField;

/**
 * What keeps a notice back.
 *
 * @param heldBecause why it was held, in words
 * @param missing mandatory fields without text
 * @param unprintable characters that no font draws, with their code points; empty when all can be printed
 * @param open fields that may be supplied, with the text they have now
 */
record ImpedimentView(String heldBecause, List<String> missing, String unprintable, List<OpenField> open) {

    /**
     * A field that may be supplied.
     *
     * @param field its name
     * @param label its Chinese name
     * @param text what it says now
     */
    record OpenField(String field, String label, String text) {}

    static ImpedimentView of(HeldNotice held) {
        var content = held.notice().content();
        return new ImpedimentView(
                held.because(),
                held.impediment().missing().stream().map(ContentField::key).toList(),
                held.impediment().unprintable().named(),
                held.open().stream()
                        .map(field -> new OpenField(field.key(), field.label(), content.text(field)))
                        .toList());
    }
}
