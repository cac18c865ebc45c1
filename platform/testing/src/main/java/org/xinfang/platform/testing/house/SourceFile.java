package org.xinfang.platform.testing.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A Java source file as the JDK's own parser reads it.
 *
 * @param path where it lies
 * @param codeLines lines that are neither blank nor comment, package or import
 * @param methods its methods and constructors
 * @param caught types named in its catch clauses, as written
 * @param nativeResults types that its native queries are asked to answer with, as written, e.g. {@code Tuple.class}
 */
record SourceFile(Path path, int codeLines, List<Method> methods, List<String> caught, List<String> nativeResults) {
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|//[^\\n]*|/\\*[\\s\\S]*?\\*/");

    /** A method or constructor with its number of code lines and parameters. */
    record Method(String name, int codeLines, int parameters, boolean constructor) {}

    /** Reads files in one run of the parser: starting it costs more than a file. */
    static List<SourceFile> readAll(List<Path> paths) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceFile> read = new ArrayList<>();
            for (CompilationUnitTree unit : paths.isEmpty() ? List.<CompilationUnitTree>of() : task.parse()) {
                read.add(of(unit, positions));
            }
            return List.copyOf(read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SourceFile of(CompilationUnitTree unit, SourcePositions positions) throws IOException {
        Path path = Path.of(unit.getSourceFile().toUri());
        String source = Files.readString(path);
        Reader reader = new Reader(unit, source, positions);
        unit.accept(reader, null);
        return new SourceFile(
                path,
                codeLines(source),
                List.copyOf(reader.methods),
                List.copyOf(reader.caught),
                List.copyOf(reader.nativeResults));
    }

    String name() {
        return path.getFileName().toString().replace(".java", "");
    }

    private static int codeLines(String source) {
        return (int) COMMENT_OR_TEXT
                .matcher(source)
                .replaceAll(SourceFile::withoutComment)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("package "))
                .count();
    }

    private static String withoutComment(MatchResult found) {
        boolean comment = found.group().startsWith("//") || found.group().startsWith("/*");
        return comment ? "" : java.util.regex.Matcher.quoteReplacement(found.group());
    }

    private static final class Reader extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final String source;
        private final SourcePositions positions;
        private final List<Method> methods = new ArrayList<>();
        private final List<String> caught = new ArrayList<>();
        private final List<String> nativeResults = new ArrayList<>();

        Reader(CompilationUnitTree unit, String source, SourcePositions positions) {
            this.unit = unit;
            this.source = source;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            int start = (int) positions.getStartPosition(unit, method);
            int end = (int) positions.getEndPosition(unit, method);
            if (start >= 0 && end > start) {
                boolean constructor = method.getReturnType() == null;
                methods.add(new Method(
                        method.getName().toString(),
                        codeLines(source.substring(start, end)),
                        method.getParameters().size(),
                        constructor));
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            boolean typed = call.getArguments().size() == 2;
            if (typed && call.getMethodSelect().toString().endsWith("createNativeQuery")) {
                nativeResults.add(call.getArguments().getLast().toString());
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitCatch(CatchTree clause, Void nothing) {
            for (String type : clause.getParameter().getType().toString().split("\\s*\\|\\s*", -1)) {
                caught.add(type);
            }
            return super.visitCatch(clause, nothing);
        }
    }
}
