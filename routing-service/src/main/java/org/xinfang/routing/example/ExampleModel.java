package org.xinfang.routing.example;

import de.bwaldvogel.liblinear.Feature;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;
import org.xinfang.routing.text.PlainText;
import org.xinfang.routing.text.Trait;
import org.xinfang.routing.text.Traits;

/**
 * The second proposer: says which kind of claim and which content class a letter resembles among the examples. Trained from
 * the examples when it is made, in about a second; the same examples give the same answers.
 */
public final class ExampleModel {
    private final String version;
    private final LabelModel kinds;
    private final LabelModel contentClasses;

    private ExampleModel(String version, LabelModel kinds, LabelModel contentClasses) {
        this.version = version;
        this.kinds = kinds;
        this.contentClasses = contentClasses;
    }

    /** What a claim resembles, by kind and by content class. */
    public record Resembles(Resemblance kinds, Resemblance contentClasses) {}

    /** Trained with the examples that ship. */
    public static ExampleModel shipped() {
        return trained(Example.shipped());
    }

    static ExampleModel trained(List<Example> examples) {
        List<Collection<Trait>> letters =
                examples.stream().map(example -> traits(example.text())).toList();
        Vocabulary vocabulary = new Vocabulary(letters);
        List<Feature[]> vectors = letters.stream().map(vocabulary::vector).toList();
        return new ExampleModel(
                version(examples),
                LabelModel.trained(
                        vocabulary,
                        vectors,
                        examples.stream().map(Example::kind).toList()),
                LabelModel.trained(
                        vocabulary,
                        vectors,
                        examples.stream().map(Example::contentClass).toList()));
    }

    /** Changes with the examples: their checksum. */
    public String version() {
        return version;
    }

    private static String version(List<Example> examples) {
        CRC32 checksum = new CRC32();
        examples.forEach(example -> checksum.update(example.toString().getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(checksum.getValue());
    }

    public Resembles of(PlainText claim) {
        Collection<Trait> traits = Traits.in(claim.simplified());
        return new Resembles(kinds.resemblance(traits), contentClasses.resemblance(traits));
    }

    private static Collection<Trait> traits(String text) {
        return Traits.in(new PlainText(text).simplified());
    }
}
