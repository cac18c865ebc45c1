package org.xinfang.deadline.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Local rule books in PostgreSQL; their rules in the form in which a bureau writes them. */
@ApplicationScoped
class PanacheLocalRuleBooks implements LocalRuleBooks, PanacheRepositoryBase<LocalRuleBookRow, Long> {

    private static final TypeReference<List<RuleBookDocument.Entry>> RULES = new TypeReference<>() {};

    private final ObjectMapper json;

    PanacheLocalRuleBooks(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void lock() {
        getEntityManager()
                .createNativeQuery("LOCK TABLE local_rule_book IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
    }

    @Override
    public long newest() {
        return getEntityManager()
                .createQuery("select coalesce(max(number), 0L) from LocalRuleBookRow", Long.class)
                .getSingleResult();
    }

    @Override
    public List<LocalRuleBook> all() {
        return stream("order by number").map(this::toBook).toList();
    }

    @Override
    public void add(LocalRuleBook book) {
        persistAndFlush(LocalRuleBookRow.of(book, write(book)));
    }

    private LocalRuleBook toBook(LocalRuleBookRow row) {
        try {
            return row.toBook(json.readValue(row.rules, RULES).stream()
                    .map(RuleBookDocument.Entry::toRule)
                    .toList());
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("rule book " + row.version + " unreadable", corrupt);
        }
    }

    private String write(LocalRuleBook book) {
        try {
            return json.writeValueAsString(
                    book.rules().stream().map(RuleBookDocument.Entry::of).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
