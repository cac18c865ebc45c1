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
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.rule.ArticleRef;
import org.xinfang.deadline.rule.Authority;
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
import org.xinfang.deadline.rule.WarningSchedule;

/** Reads a rule book in the form of {@code law/rule-book.yaml}. A file with an impossible rule is refused as a whole. */
public final class RuleBookFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

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

    private record Content(String version, String title, String issuer, List<Entry> rules) {}

    private record Entry(
            String code,
            String title,
            String trigger,
            BoundParty bound,
            Authority.Standing standing,
            String period,
            RollRule roll,
            int extension,
            @Nullable Set<ExclusionGround> exclusions,
            List<String> warnings,
            @Nullable List<Integer> escalations,
            String consequence,
            List<BasisEntry> basis,
            @Nullable String note,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        StatutoryRule toRule(String version) {
            return new StatutoryRule(
                    new RuleCode(code),
                    version,
                    new Duty(title, trigger, bound, consequence),
                    counting(),
                    new Authority(
                            standing, basis.stream().map(BasisEntry::toRef).toList(), note == null ? "" : note),
                    WarningSchedule.of(warnings, escalations == null ? List.of() : escalations),
                    new Validity(validFrom, validTo));
        }

        private Counting counting() {
            Period length = PeriodText.read(period)
                    .orElseThrow(() -> new IllegalArgumentException(code + ": not a period: " + period));
            return new Counting(length, roll, extension, exclusions == null ? Set.of() : exclusions);
        }
    }

    private record BasisEntry(String law, @Nullable String article) {

        ArticleRef toRef() {
            return new ArticleRef(law, article == null ? "" : article);
        }
    }
}
