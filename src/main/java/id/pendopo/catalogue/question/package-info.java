/** What somebody asked, read word by word: what was meant, and what it says about services. */
@NullMarked
package id.pendopo.catalogue.question;

import org.jspecify.annotations.NullMarked;
