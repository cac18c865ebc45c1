package org.xinfang.notice.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.rendering.Pressed.Unprintable;

/**
 * What keeps a notice from going out.
 *
 * @param missing mandatory fields without text
 * @param unprintable characters of the whole letter that no font draws
 * @param sealless whether the organ has no electronic seal
 * @param inFields those of them that stand in a field, by field; the others stand in names
 */
public record Impediment(
        List<ContentField> missing,
        Unprintable unprintable,
        boolean sealless,
        Map<ContentField, Unprintable> inFields) {

    /** Whether there is any. */
    public boolean any() {
        return !missing.isEmpty() || !unprintable.codePoints().isEmpty() || sealless;
    }

    /** In words, for the organ. */
    public String because() {
        var reasons = new ArrayList<String>();
        if (!missing.isEmpty()) {
            reasons.add("缺少必备内容：" + missing.stream().map(ContentField::label).collect(Collectors.joining("、")));
        }
        if (!unprintable.codePoints().isEmpty()) {
            reasons.add("字库缺字：" + unprintable.named());
        }
        if (sealless) {
            reasons.add("本机关没有电子印章证书");
        }
        return String.join("；", reasons);
    }
}
