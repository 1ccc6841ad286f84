package org.isnad.web;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What files a folder of the class path holds, and a version that changes whenever one of them
 * does. In a jar both come from its table of contents; no file is read.
 *
 * @param names of the files, relative to the folder
 * @param version eight hexadecimal digits
 */
record Contents(Set<String> names, String version) {

  static Contents of(Class<?> near, String folder) throws IOException {
    URL url = near.getResource(folder);
    SortedMap<String, String> files = new TreeMap<>();
    if (url == null) {
      return of(files);
    }
    if (url.openConnection() instanceof JarURLConnection jar) {
      addJar(jar, files);
    } else {
      addFolder(folder(url), files);
    }
    return of(files);
  }

  private static Contents of(SortedMap<String, String> files) {
    CRC32 sum = new CRC32();
    sum.update(files.toString().getBytes(StandardCharsets.UTF_8));
    return new Contents(
        Collections.unmodifiableSet(files.keySet()),
        Long.toHexString(sum.getValue() | 1L << 32).substring(1));
  }

  private static Path folder(URL url) throws IOException {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException broken) {
      throw new IOException(broken);
    }
  }

  private static void addJar(JarURLConnection connection, SortedMap<String, String> files)
      throws IOException {
    String prefix = connection.getEntryName();
    JarFile jar = connection.getJarFile();
    for (JarEntry entry : Collections.list(jar.entries())) {
      String name = entry.getName();
      if (name.startsWith(prefix) && !entry.isDirectory()) {
        files.put(name.substring(prefix.length()), entry.getSize() + " " + entry.getCrc());
      }
    }
  }

  private static void addFolder(Path root, SortedMap<String, String> files) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(file).toString().replace('\\', '/'),
            Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
      }
    }
  }
}
