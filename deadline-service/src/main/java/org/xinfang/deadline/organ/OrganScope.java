package org.xinfang.deadline.organ;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;

/**
 * Whose limits a caller sees: his own organ's and those of organs whose powers it continues (art. 24(2)); a petition
 * department sees its region and all below it.
 *
 * @param codes organs in scope by name
 * @param prefix what the codes of the region in scope begin with; none for an organ that is no petition department
 */
public record OrganScope(Set<String> codes, Optional<String> prefix) {

    public OrganScope {
        codes = Set.copyOf(codes);
    }

    public boolean includes(String organ) {
        return codes.contains(organ) || prefix.filter(organ::startsWith).isPresent();
    }

    /** The first text behind all that begin with the prefix: with it a range says what a pattern would. */
    public Optional<String> prefixEnd() {
        return prefix.map(begin -> {
            int last = begin.length() - 1;
            return begin.substring(0, last) + (char) (begin.charAt(last) + 1);
        });
    }

    /** The codes that the prefix does not cover. */
    public Set<String> codesBesidePrefix() {
        return codes.stream()
                .filter(code -> prefix.filter(code::startsWith).isEmpty())
                .collect(toSet());
    }
}
