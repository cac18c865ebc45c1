package org.xinfang.notice.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one document says, field by field, as plain text; line breaks separate paragraphs. Unset fields are empty. */
public final class Content {
    private final Map<ContentField, String> texts;

    private Content(Map<ContentField, String> texts) {
        this.texts = texts;
    }

    public static Content empty() {
        return new Content(new EnumMap<>(ContentField.class));
    }

    /** Reads content from storage; a key the catalogue does not know is a fault, not ignored. */
    public static Content of(Map<String, String> byKey) {
        var texts = new EnumMap<ContentField, String>(ContentField.class);
        for (var field : ContentField.values()) {
            if (byKey.containsKey(field.key())) {
                texts.put(field, byKey.getOrDefault(field.key(), ""));
            }
        }
        if (texts.size() != byKey.size()) {
            throw new IllegalArgumentException("content has fields outside the catalogue: " + byKey.keySet());
        }
        return new Content(texts);
    }

    /** This content with one more field. */
    public Content with(ContentField field, String text) {
        var copy = new EnumMap<ContentField, String>(ContentField.class);
        copy.putAll(texts);
        copy.put(field, text);
        return new Content(copy);
    }

    /** This content with other words in some fields, given by key; a key the catalogue does not know is a fault. */
    public Content rewritten(Map<String, String> byKey) {
        var copy = new EnumMap<ContentField, String>(ContentField.class);
        copy.putAll(texts);
        byKey.forEach((key, text) -> copy.put(ContentField.ofKey(key).orElseThrow(), text.strip()));
        return new Content(copy);
    }

    /** This content without a field, e.g. a secret that may not stay in storage. */
    public Content without(ContentField field) {
        var copy = new EnumMap<ContentField, String>(ContentField.class);
        copy.putAll(texts);
        copy.remove(field);
        return new Content(copy);
    }

    public String text(ContentField field) {
        return texts.getOrDefault(field, "");
    }

    /** Every field of the catalogue by its key; unset ones are empty. For templates. */
    public Map<String, String> complete() {
        var byKey = new LinkedHashMap<String, String>();
        for (var field : ContentField.values()) {
            byKey.put(field.key(), text(field));
        }
        return Collections.unmodifiableMap(byKey);
    }

    /** The set fields by key. For storage. */
    public Map<String, String> stored() {
        var byKey = new LinkedHashMap<String, String>();
        texts.forEach((field, text) -> byKey.put(field.key(), text));
        return byKey;
    }
}
