// Java Lucene 8 as it comes: overlapping pairs of Han characters with single ones beside them,
// BM25, exact counts. Run from its source:
//   java -cp lucene-core.jar:lucene-analyzers-common.jar LucenePeer.java fill TEXTS FOLDER
//   java -cp …                                           LucenePeer.java find FOLDER QUERIES ANSWERS
// The files are those of peersteps.h, queries.h and answers.h.

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

final class LucenePeer {
    private static final int PAGE_OF_HITS = 20;
    private static final int WARMING = 3; // times that all queries are run before they are timed

    private record Answer(double cold, double first, double whole, long total, List<Integer> all) {}

    private static Analyzer analyzer(boolean withSingles) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(
                        words, new CJKBigramFilter(words, CJKBigramFilter.HAN, withSingles));
            }
        };
    }

    private static void tell(String name, double figure) {
        System.out.println(name + "\t" + figure);
    }

    private static void tellMemory() throws IOException {
        Map<String, String> names =
                Map.of("VmHWM", "largest memory", "VmRSS", "memory", "RssAnon", "own memory");
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            String[] cells = line.split(":\\s+");
            if (names.containsKey(cells[0]))
                tell(names.get(cells[0]), Double.parseDouble(cells[1].split(" ")[0]) / 1024);
        }
    }

    private static void fill(String texts, String folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer(true));
        config.setRAMBufferSizeMB(48);
        config.setMergeScheduler(new SerialMergeScheduler());
        long spent = 0;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(texts));
                IndexWriter writer = new IndexWriter(FSDirectory.open(Path.of(folder)), config)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                Document document = new Document();
                document.add(new NumericDocValuesField("number", Long.parseLong(cells[0])));
                document.add(new SortedDocValuesField("city", new BytesRef(cells[1])));
                document.add(new NumericDocValuesField("year", Long.parseLong(cells[2])));
                document.add(new TextField("text", cells[3].replace('\u000b', '\n'), Field.Store.NO));
                long begin = System.nanoTime();
                writer.addDocument(document);
                spent += System.nanoTime() - begin;
            }
            long begin = System.nanoTime();
            writer.commit();
            spent += System.nanoTime() - begin;
        }
        tell("seconds", spent / 1e9);
        tellMemory();
    }

    // How many articles there are of each city and year.
    private static final class Counter extends SimpleCollector {
        final Map<String, Long> cities = new HashMap<>();
        final long[] years = new long[3000];
        final List<Integer> all = new ArrayList<>();
        final boolean keepsNumbers;
        long total;
        private long[] ofCity = {};
        private SortedDocValues city;
        private NumericDocValues year;
        private NumericDocValues number;

        Counter(boolean keepsNumbers) {
            this.keepsNumbers = keepsNumbers;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            finishSegment();
            city = DocValues.getSorted(context.reader(), "city");
            year = DocValues.getNumeric(context.reader(), "year");
            number = DocValues.getNumeric(context.reader(), "number");
            ofCity = new long[city.getValueCount()];
        }

        @Override
        public void collect(int document) throws IOException {
            ++total;
            if (city.advanceExact(document))
                ++ofCity[city.ordValue()];
            if (year.advanceExact(document))
                ++years[(int) year.longValue()];
            if (keepsNumbers && number.advanceExact(document))
                all.add((int) number.longValue());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        void finishSegment() throws IOException {
            for (int at = 0; at < ofCity.length; ++at) {
                if (ofCity[at] > 0)
                    cities.merge(city.lookupOrd(at).utf8ToString(), ofCity[at], Long::sum);
            }
            ofCity = new long[0];
        }
    }

    private static Query query(String folded) {
        Query phrase = new QueryBuilder(analyzer(false)).createPhraseQuery("text", folded);
        return phrase == null ? new MatchNoDocsQuery() : phrase;
    }

    private static double first(IndexSearcher searcher, String folded) throws IOException {
        long begin = System.nanoTime();
        TopScoreDocCollector best = TopScoreDocCollector.create(PAGE_OF_HITS, Integer.MAX_VALUE);
        searcher.search(query(folded), best);
        for (ScoreDoc hit : best.topDocs().scoreDocs)
            hit.toString();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static Counter counted(IndexSearcher searcher, String folded, boolean keepsNumbers)
            throws IOException {
        Counter counter = new Counter(keepsNumbers);
        searcher.search(query(folded), counter);
        counter.finishSegment();
        return counter;
    }

    private static void find(String folder, String queries, String answers) throws IOException {
        List<String> asked = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(queries)))
            asked.add(line.split("\t")[1]);
        long begin = System.nanoTime();
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(Path.of(folder)));
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null); // every query is to be answered anew
        tell("opening", (System.nanoTime() - begin) / 1e6);
        List<Double> cold = new ArrayList<>();
        for (String folded : asked)
            cold.add(first(searcher, folded));
        for (int time = 0; time < WARMING; ++time) {
            for (String folded : asked) {
                first(searcher, folded);
                counted(searcher, folded, false);
            }
        }
        List<Answer> given = new ArrayList<>();
        for (int at = 0; at < asked.size(); ++at) {
            double first = first(searcher, asked.get(at));
            begin = System.nanoTime();
            long total = counted(searcher, asked.get(at), false).total;
            double whole = (System.nanoTime() - begin) / 1e6;
            List<Integer> all = counted(searcher, asked.get(at), true).all;
            given.add(new Answer(cold.get(at), first, whole, total, all));
        }
        tellMemory();
        write(answers, given);
    }

    private static void write(String answers, List<Answer> given) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(answers)))) {
            for (Answer answer : given) {
                out.print(answer.cold + "\t" + answer.first + "\t" + answer.whole + "\t");
                out.print(answer.total + "\t");
                for (int number : answer.all)
                    out.print(number + " ");
                out.print("\n");
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("fill"))
            fill(arguments[1], arguments[2]);
        else
            find(arguments[1], arguments[2], arguments[3]);
    }
}
