package org.isnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code .lex} files: blocks of {@code key value} lines, parted by blank lines. */
final class EntryReader {
  private static final Set<String> WORD_KEYS =
      Set.of("name", "noun", "verb", "plain", "adjective", "capital", "singular", "dual", "plural");

  private final String file;
  private final List<Entry> entries = new ArrayList<>();
  private String id = "";
  private int line;
  private int first;
  private Map<String, String> attributes = new HashMap<>();
  private List<Entry.Words> words = new ArrayList<>();
  private List<String> matching = new ArrayList<>();
  private List<String> refusing = new ArrayList<>();

  private EntryReader(String file) {
    this.file = file;
  }

  /**
   * Reads every entry of a file.
   *
   * @throws LexiconFormatException if a line has no value, or a block no id or no words
   */
  static List<Entry> read(String file, Reader source) throws IOException {
    EntryReader reader = new EntryReader(file);
    BufferedReader lines = new BufferedReader(source);
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      reader.line++;
      reader.take(text.strip());
    }
    reader.finish();
    return reader.entries;
  }

  private void take(String text) {
    if (text.isEmpty()) {
      finish();
    } else if (text.charAt(0) != '#') {
      int cut = 0;
      while (cut < text.length() && !Character.isWhitespace(text.charAt(cut))) {
        cut++;
      }
      String key = text.substring(0, cut);
      String value = text.substring(cut).strip();
      if (value.isEmpty()) {
        throw new LexiconFormatException(file + ":" + line, "a value after \"" + key + "\"");
      }
      put(key, value);
    }
  }

  private void put(String key, String value) {
    if (key.equals("entry")) {
      finish();
      id = value;
      first = line;
    } else if (id.isEmpty()) {
      throw new LexiconFormatException(file + ":" + line, "\"entry ID\" before \"" + key + "\"");
    } else if (WORD_KEYS.contains(key)) {
      for (String alternative : value.split("\\|", -1)) {
        if (!alternative.isBlank()) {
          words.add(new Entry.Words(formOf(key), alternative.strip()));
          if (key.equals("verb")) {
            words.add(new Entry.Words(Entry.Form.PRESENT, alternative.strip()));
          }
        }
      }
    } else if (key.equals("yes") && value.indexOf('[') >= 0) {
      matching.add(value);
    } else if (key.equals("no")) {
      refusing.add(value);
    } else {
      attributes.put(key, value);
    }
  }

  private static Entry.Form formOf(String key) {
    return Entry.Form.valueOf(key.toUpperCase(Locale.ROOT));
  }

  private void finish() {
    if (!id.isEmpty()) {
      if (words.isEmpty()) {
        throw new LexiconFormatException(file + ":" + first, "words for " + id);
      }
      entries.add(new Entry(id, attributes, words, matching, refusing, file + ":" + first));
    }
    id = "";
    attributes = new HashMap<>();
    words = new ArrayList<>();
    matching = new ArrayList<>();
    refusing = new ArrayList<>();
  }
}
