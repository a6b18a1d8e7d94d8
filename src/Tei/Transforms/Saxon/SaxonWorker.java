import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.Source;
import javax.xml.transform.SourceLocator;
import javax.xml.transform.TransformerException;
import javax.xml.transform.URIResolver;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Runs stylesheets on Saxon-HE for another process. Frames go over standard input and output: a length in four bytes (the highest first), then as many
 * bytes; their first byte says what the frame is. Strings are a length in four bytes and UTF-8. It opens no file and no address: whatever a stylesheet
 * asks for, the other side is asked for, and may refuse.
 *
 * Only what Saxon 9.9 and 12 share is used; what differs is called by its name.
 */
public final class SaxonWorker {
    private static final byte PING = 1, COMPILE = 2, TRANSFORM = 3;
    private static final byte PONG = 65, DONE = 66, FAILED = 67, RESOLVE = 68;
    private static final int MOST_STYLESHEETS = 64;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Processor processor = new Processor(false);
    // Java's own parser, whatever lies beside Saxon: its classes are shared from the start, and nobody looks for another at each document.
    private final SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
    // One parser serves all documents: they are read one after the other, and to make a parser takes as long as to read a small document.
    private XMLReader documents;
    private Listening listening;
    private final Map<String, XsltExecutable> stylesheets = new LinkedHashMap<String, XsltExecutable>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, XsltExecutable> eldest) {
            return size() > MOST_STYLESHEETS;
        }
    };

    private SaxonWorker(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
        parsers.setNamespaceAware(true);
        Configuration configuration = processor.getUnderlyingConfiguration();
        configuration.setURIResolver(resolver());
        configuration.setLineNumbering(true);
        byName(configuration, "setUnparsedTextURIResolver", "net.sf.saxon.lib.UnparsedTextURIResolver", (method, arguments) -> {
            try {
                return text(String.valueOf(arguments[0]), (String) arguments[1]);
            } catch (IOException e) {
                throw new net.sf.saxon.trans.XPathException(e.getMessage(), "FOUT1170");
            }
        });
        byName(configuration, "setCollectionFinder", "net.sf.saxon.lib.CollectionFinder", (method, arguments) -> { throw new net.sf.saxon.trans.XPathException("collections are not read", "FODC0002"); });
    }

    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // What a library prints must not come between the frames.
        System.setOut(System.err);
        setZone();
        SaxonWorker worker = new SaxonWorker(new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16)), out);
        while (worker.serve()) {
            // One request after the other, until the other side closes.
        }
    }

    /**
     * Makes the machine's time zone one that has but its offset of today. The first time of day that Saxon asks for makes Java look for rules of time zones in all archives beside it and beside
     * those that they name, which takes longer than several documents; an offset needs no rules.
     */
    private static void setZone() {
        int minutes = TimeZone.getDefault().getOffset(System.currentTimeMillis()) / 60_000, size = Math.abs(minutes);
        String digits = "" + size / 60 / 10 + size / 60 % 10 + ':' + size % 60 / 10 + size % 60 % 10;
        TimeZone.setDefault(TimeZone.getTimeZone(minutes == 0 ? "UTC" : (minutes < 0 ? "GMT-" : "GMT+") + digits));
    }

    private boolean serve() throws IOException {
        DataInputStream request = receive();
        if (request == null) {
            return false;
        }

        switch (request.readByte()) {
            case PING:
                Frame pong = new Frame(PONG);
                pong.string(processor.getSaxonProductVersion());
                send(pong);
                return true;
            case COMPILE:
                compile(request);
                return true;
            case TRANSFORM:
                transform(request);
                return true;
            default:
                throw new IOException("a frame of no known kind");
        }
    }

    private void compile(DataInputStream request) throws IOException {
        String key = string(request);
        String address = string(request);
        Problems problems = new Problems();
        try {
            XsltCompiler compiler = processor.newXsltCompiler();
            compiler.setURIResolver(resolver());
            compiler.setErrorListener(problems);
            stylesheets.put(key, compiler.compile(source(address, bytes(request))));
            send(new Frame(DONE));
        } catch (SaxonApiException | StackOverflowError | RuntimeException | SAXException e) {
            send(failure(e, problems, new ArrayList<>(), address));
        }
    }

    private void transform(DataInputStream request) throws IOException {
        String stylesheet = string(request);
        String document = string(request);
        byte[] content = request.readBoolean() ? bytes(request) : null;
        String template = string(request);
        String mode = string(request);
        String encoding = string(request);
        String results = string(request);
        Map<QName, XdmValue> parameters = new HashMap<>();
        for (int left = request.readInt(); left > 0; left--) {
            parameters.put(QName.fromClarkName(string(request)), new XdmAtomicValue(string(request)));
        }

        Problems problems = new Problems();
        List<String[]> messages = new ArrayList<>();
        Map<String, ByteArrayOutputStream> secondary = new LinkedHashMap<>();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            Xslt30Transformer transformer = stylesheets.get(stylesheet).load30();
            transformer.setURIResolver(resolver());
            transformer.setErrorListener(problems);
            listen(transformer, messages);
            transformer.setStylesheetParameters(parameters);
            transformer.setBaseOutputURI(results);
            transformer.setResultDocumentHandler(address -> {
                ByteArrayOutputStream other = new ByteArrayOutputStream();
                secondary.put(address.toString(), other);
                Serializer serializer = transformer.newSerializer(other);
                return serializer;
            });
            if (!mode.isEmpty()) {
                transformer.setInitialMode(QName.fromClarkName(mode));
            }

            Serializer serializer = transformer.newSerializer(output);
            if (!encoding.isEmpty()) {
                serializer.setOutputProperty(Serializer.Property.ENCODING, encoding);
            }

            documents = documents == null ? reader() : documents;
            XdmNode tree = content == null ? null : processor.newDocumentBuilder().build(source(documents, document, content));
            if (tree != null) {
                transformer.setGlobalContextItem(tree);
            }

            if (!template.isEmpty() || tree == null) {
                transformer.callTemplate(template.isEmpty() ? null : QName.fromClarkName(template), serializer);
            } else {
                transformer.applyTemplates(tree, serializer);
            }

            serializer.close();
            Frame done = new Frame(DONE);
            done.messages(messages);
            done.messages(problems.lost);
            done.bytes(output.toByteArray());
            done.integer(secondary.size());
            for (Map.Entry<String, ByteArrayOutputStream> other : secondary.entrySet()) {
                done.string(other.getKey());
                done.bytes(other.getValue().toByteArray());
            }

            send(done);
        } catch (SaxonApiException | StackOverflowError | RuntimeException | SAXException e) {
            send(failure(e, problems, messages, document));
        }
    }

    private Source source(String address, byte[] content) throws SAXException {
        return source(reader(), address, content);
    }

    private static Source source(XMLReader reader, String address, byte[] content) {
        InputSource input = new InputSource(new ByteArrayInputStream(content));
        input.setSystemId(address);
        return new SAXSource(reader, input);
    }

    /** A parser that reads nothing from outside: external subsets and entities are empty. */
    private XMLReader reader() throws SAXException {
        try {
            XMLReader reader = parsers.newSAXParser().getXMLReader();
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return reader;
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    private URIResolver resolver() {
        return (href, base) -> {
            try {
                String address = absolute(href, base);
                byte[] content = ask(address);
                return source(address, content);
            } catch (IOException | SAXException e) {
                throw new TransformerException(e.getMessage());
            }
        };
    }

    private Reader text(String address, String encoding) throws IOException {
        byte[] content = ask(address);
        return new InputStreamReader(new ByteArrayInputStream(content), encoding == null ? StandardCharsets.UTF_8 : java.nio.charset.Charset.forName(encoding));
    }

    private static String absolute(String href, String base) {
        int fragment = href.indexOf('#');
        String relative = fragment < 0 ? href : href.substring(0, fragment);
        return base == null || base.isEmpty() ? relative : relative.isEmpty() ? base : URI.create(base).resolve(relative).toString();
    }

    /** Asks the other side for a resource, in the middle of a request. */
    private byte[] ask(String address) throws IOException {
        Frame question = new Frame(RESOLVE);
        question.string(address);
        send(question);
        DataInputStream answer = receive();
        if (answer == null) {
            throw new IOException("nobody answers");
        }

        if (!answer.readBoolean()) {
            throw new IOException(string(answer));
        }

        return bytes(answer);
    }

    /** How a transformer is heard. */
    private interface Listening {
        void begin(Xslt30Transformer transformer, List<String[]> messages);
    }

    private void listen(Xslt30Transformer transformer, List<String[]> messages) {
        listening = listening == null ? listening(transformer.getClass()) : listening;
        listening.begin(transformer, messages);
    }

    /** What the stylesheet says: Saxon 9.9 has a listener, later ones a handler. It is sought once. */
    private static Listening listening(Class<?> transformers) {
        for (Method method : transformers.getMethods()) {
            if (method.getName().equals("setMessageHandler")) {
                return (transformer, messages) -> invoke(method, transformer, (java.util.function.Consumer<Object>) message ->
                    messages.add(said(call(message, "getContent"), call(message, "getLocation"))));
            }
        }

        for (Method method : transformers.getMethods()) {
            if (method.getName().equals("setMessageListener") && method.getParameterTypes()[0].getSimpleName().equals("MessageListener2")) {
                Class<?> kind = method.getParameterTypes()[0];
                return (transformer, messages) -> invoke(method, transformer, Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] { kind }, (proxy, called, arguments) -> {
                    messages.add(said(arguments[0], arguments[arguments.length - 1]));
                    return null;
                }));
            }
        }

        return (transformer, messages) -> { };
    }

    private static String[] said(Object content, Object location) {
        String text = content instanceof XdmNode ? ((XdmNode) content).getStringValue() : String.valueOf(content);
        Object address = location == null ? null : call(location, "getSystemId");
        Object line = location == null ? null : call(location, "getLineNumber");
        return new String[] { text, address == null ? "" : address.toString(), line == null ? "0" : line.toString(), "0" };
    }

    private static Object call(Object target, String name) {
        try {
            Method method = target.getClass().getMethod(name);
            method.setAccessible(true);
            return method.invoke(target);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }

    private static void invoke(Method method, Object target, Object argument) {
        try {
            method.invoke(target, argument);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Answer {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static void byName(Object target, String setter, String type, Answer answer) {
        try {
            Class<?> kind = Class.forName(type);
            Object listener = Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] { kind }, (proxy, method, arguments) -> {
                switch (method.getName()) {
                    case "hashCode": return System.identityHashCode(proxy);
                    case "equals": return proxy == arguments[0];
                    case "toString": return setter;
                    default: return answer.to(method, arguments);
                }
            });
            target.getClass().getMethod(setter, kind).invoke(target, listener);
        } catch (ReflectiveOperationException e) {
            // A Saxon without this way out has nothing to be shut.
        }
    }

    private static Frame failure(Throwable failure, Problems problems, List<String[]> messages, String address) throws IOException {
        Frame frame = new Frame(FAILED);
        frame.messages(messages);
        if (problems.found.isEmpty()) {
            problems.add(problems.found, failure, address);
        }

        frame.messages(problems.found);
        return frame;
    }

    private DataInputStream receive() throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }

        byte[] content = new byte[(first << 24) | (in.readUnsignedByte() << 16) | in.readUnsignedShort()];
        in.readFully(content);
        return new DataInputStream(new ByteArrayInputStream(content));
    }

    private void send(Frame frame) throws IOException {
        out.writeInt(frame.buffer.size());
        frame.buffer.writeTo(out);
        out.flush();
    }

    private static byte[] bytes(DataInputStream frame) throws IOException {
        byte[] content = new byte[frame.readInt()];
        frame.readFully(content);
        return content;
    }

    private static String string(DataInputStream frame) throws IOException {
        return new String(bytes(frame), StandardCharsets.UTF_8);
    }

    private static final class Frame {
        final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        private final DataOutputStream data = new DataOutputStream(buffer);

        Frame(byte kind) throws IOException {
            data.writeByte(kind);
        }

        void integer(int value) throws IOException {
            data.writeInt(value);
        }

        void bytes(byte[] content) throws IOException {
            data.writeInt(content.length);
            data.write(content);
        }

        void string(String text) throws IOException {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        void messages(List<String[]> messages) throws IOException {
            integer(messages.size());
            for (String[] message : messages) {
                for (String part : message) {
                    string(part);
                }
            }
        }
    }

    /** Errors with their places. Of the warnings those are kept that tell of a document without which the stylesheet goes on: something lies behind them. */
    private static final class Problems implements ErrorListener {
        final List<String[]> found = new ArrayList<>();
        final List<String[]> lost = new ArrayList<>();

        @Override
        public void warning(TransformerException warning) {
            if (warning.getCause() != null) {
                add(lost, warning, "");
            }
        }

        @Override
        public void error(TransformerException error) {
            add(found, error, "");
        }

        @Override
        public void fatalError(TransformerException error) {
            add(found, error, "");
        }

        void add(List<String[]> list, Throwable failure, String address) {
            if (failure instanceof StackOverflowError) {
                list.add(new String[] { "the document is nested too deep for this stylesheet", address, "0", "0" });
                return;
            }

            SourceLocator place = null;
            org.xml.sax.SAXParseException parse = null;
            Throwable cause = failure;
            for (Throwable next = failure; next != null; next = next.getCause()) {
                if (next instanceof TransformerException && ((TransformerException) next).getLocator() != null && place == null) {
                    place = ((TransformerException) next).getLocator();
                }

                parse = next instanceof org.xml.sax.SAXParseException ? (org.xml.sax.SAXParseException) next : parse;
                cause = next.getMessage() == null ? cause : next;
            }

            String own = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
            String message = parse != null ? parse.getMessage() : own.contains("URIResolver") && cause.getMessage() != null ? cause.getMessage() : own;
            String[] one = parse != null
                ? new String[] { message, String.valueOf(parse.getSystemId()), String.valueOf(parse.getLineNumber()), String.valueOf(parse.getColumnNumber()) }
                : new String[] { message, place == null || place.getSystemId() == null ? address : place.getSystemId(), String.valueOf(place == null ? 0 : Math.max(0, place.getLineNumber())), String.valueOf(place == null ? 0 : Math.max(0, place.getColumnNumber())) };
            boolean known = list.stream().anyMatch(other -> other[0].equals(one[0]) && other[2].equals(one[2]));
            if (!known) {
                list.add(one);
            }
        }
    }
}
