package org.xinfang.deadline.law;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.rule.ArticleRef;
import org.xinfang.deadline.rule.BoundParty;
import org.xinfang.deadline.rule.Counting;
import org.xinfang.deadline.rule.Duty;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.deadline.rule.Period;
import org.xinfang.deadline.rule.RollRule;
import org.xinfang.deadline.rule.RuleBook;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;
import org.xinfang.deadline.rule.Validity;

/** Reads a rule book in the form of {@code law/rule-book.yaml}. A file with an impossible rule is refused as a whole. */
public final class RuleBookFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());
    private static final Pattern PERIOD = Pattern.compile("([0-9]{1,4}) (natural|working) days");

    private RuleBookFile() {}

    /** The rule book that is shipped with the service. */
    public static RuleBook shipped() {
        try (InputStream file = RuleBookFile.class.getResourceAsStream("/law/rule-book.yaml")) {
            return read(Objects.requireNonNull(file, "law/rule-book.yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static RuleBook read(InputStream yaml) throws IOException {
        Content content = YAML.readValue(yaml, Content.class);
        return new RuleBook(
                content.version(),
                content.rules().stream()
                        .map(entry -> entry.toRule(content.version()))
                        .toList());
    }

    private static Period inDays(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a period: " + text);
        }
        int days = Integer.parseInt(matcher.group(1));
        return matcher.group(2).equals("natural") ? new Period.NaturalDays(days) : new Period.WorkingDays(days);
    }

    private record Content(String version, String title, String issuer, List<Entry> rules) {}

    private record Entry(
            String code,
            String title,
            String trigger,
            BoundParty bound,
            String period,
            RollRule roll,
            int extension,
            @Nullable Set<ExclusionGround> exclusions,
            List<Integer> warnings,
            String consequence,
            List<ArticleRef> basis,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        StatutoryRule toRule(String version) {
            return new StatutoryRule(
                    new RuleCode(code),
                    version,
                    new Duty(title, trigger, bound, consequence),
                    new Counting(inDays(period), roll, extension, exclusions == null ? Set.of() : exclusions),
                    basis,
                    warnings,
                    new Validity(validFrom, validTo));
        }
    }
}
