package org.xinfang.acceptance.scene;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.xinfang.localstack.office.Office;

/** All stories told at once on one platform, each by a thread of its own, in one sweep of legal time. */
public final class Performance {
    private final Map<Story, CompletableFuture<Void>> told = new LinkedHashMap<>();

    private Performance() {}

    /** Begins to tell the stories. */
    public static Performance begin(List<Story> stories, Office office, Consumer<OffsetDateTime> clock) {
        Conductor conductor = new Conductor(stories.size(), clock);
        Performance performance = new Performance();
        for (Story story : stories) {
            CompletableFuture<Void> end = new CompletableFuture<>();
            performance.told.put(story, end);
            Thread.ofVirtual().name(story.title()).start(() -> tell(story, new Scene(office, conductor), end));
        }
        return performance;
    }

    private static void tell(Story story, Scene scene, CompletableFuture<Void> end) {
        try {
            story.plot().tell(scene);
            end.complete(null);
        } catch (RuntimeException | Error failure) {
            end.completeExceptionally(new AssertionError(
                    "%s（%s）：%s".formatted(story.title(), scene.present(), failure.getMessage()), failure));
        } finally {
            scene.end();
        }
    }

    /** Waits until every story is told, or has failed. */
    public void awaitEnd() {
        told.values().forEach(end -> end.exceptionally(failure -> null).join());
    }

    /** Waits for the end of a story; throws with title and legal date what it failed with. */
    public void outcome(Story story) throws Throwable {
        CompletableFuture<Void> end = told.get(story);
        if (end == null) {
            throw new IllegalArgumentException("not told: " + story.title());
        }
        try {
            end.join();
        } catch (CompletionException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
