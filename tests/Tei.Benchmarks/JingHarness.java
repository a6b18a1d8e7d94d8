import com.thaiopensource.relaxng.SchemaFactory;
import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Jing's throughput when it is warm: the schema is compiled once, one validator and one parser are used again for every document, and the
 * documents lie in memory. IDs are checked, as the command does it.
 *
 * java -cp /usr/share/java/jing.jar JingHarness.java SCHEMA FOLDER [ROUNDS]
 */
public final class JingHarness {
    private static final long WARM_UP_NANOSECONDS = 10_000_000_000L;

    private final List<byte[]> documents;
    private final XMLReader parser;
    private final Validator validator;
    private final Counter findings;

    private JingHarness(List<byte[]> documents, XMLReader parser, Validator validator, Counter findings) {
        this.documents = documents;
        this.parser = parser;
        this.validator = validator;
        this.findings = findings;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        Counter findings = new Counter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, findings);
        Validator validator = load(arguments[0], properties.toPropertyMap()).createValidator(properties.toPropertyMap());
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        new JingHarness(read(Path.of(arguments[1])), factory.newSAXParser().getXMLReader(), validator, findings).run(rounds);
    }

    private static Schema load(String file, PropertyMap properties) throws Exception {
        SchemaFactory factory = new SchemaFactory();
        factory.setErrorHandler(properties.get(ValidateProperty.ERROR_HANDLER));
        factory.setCheckIdIdref(true);
        return factory.createSchema(new InputSource(Path.of(file).toUri().toString()));
    }

    private static List<byte[]> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> paths = files.filter(p -> p.toString().endsWith(".xml")).sorted().collect(Collectors.toList());
            byte[][] contents = new byte[paths.size()][];
            for (int i = 0; i < contents.length; i++) {
                contents[i] = Files.readAllBytes(paths.get(i));
            }

            return Arrays.asList(contents);
        }
    }

    private void run(int rounds) throws Exception {
        long start = System.nanoTime();
        double last;
        do {
            last = time(1, this::validateAll);
            time(1, this::parseAll);
        } while (System.nanoTime() - start < WARM_UP_NANOSECONDS);

        // Passes that are too short for the clock are repeated.
        int repeats = Math.max(1, (int) (0.5 / last));
        double[] bare = new double[rounds];
        double[] validation = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            bare[i] = time(repeats, this::parseAll);
            validation[i] = time(repeats, this::validateAll);
            print("round %d: bare %.4f s, validation %.4f s, ratio %.2f", i + 1, bare[i], validation[i], validation[i] / bare[i]);
        }

        report(median(bare), median(validation));
    }

    private void report(double bare, double validation) throws Exception {
        double megabytes = documents.stream().mapToLong(d -> d.length).sum() / 1e6;
        findings.number = 0;
        validateAll();
        print("files %d", documents.size());
        print("megabytes %.2f", megabytes);
        print("findings %d", findings.number);
        print("bare-seconds %.5f", bare);
        print("validation-seconds %.5f", validation);
        print("ratio %.3f", validation / bare);
        print("megabytes-per-second %.1f", megabytes / validation);
    }

    private void validateAll() throws Exception {
        for (byte[] document : documents) {
            validator.reset();
            parser.setContentHandler(validator.getContentHandler());
            parser.setDTDHandler(validator.getDTDHandler());
            parser.setErrorHandler(findings);
            parser.parse(new InputSource(new ByteArrayInputStream(document)));
        }
    }

    private void parseAll() throws Exception {
        for (byte[] document : documents) {
            parser.setContentHandler(new DefaultHandler());
            parser.parse(new InputSource(new ByteArrayInputStream(document)));
        }
    }

    private static double time(int repeats, Pass pass) throws Exception {
        System.gc();
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            pass.run();
        }

        return (System.nanoTime() - start) / 1e9 / repeats;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private interface Pass {
        void run() throws Exception;
    }

    private static final class Counter implements ErrorHandler {
        private int number;

        @Override
        public void warning(SAXParseException e) {
            // Warnings are no findings.
        }

        @Override
        public void error(SAXParseException e) {
            number++;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
