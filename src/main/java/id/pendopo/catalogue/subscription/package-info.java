/** News of standards: by e-mail to those who asked for it, and as an Atom feed for everybody. */
@NullMarked
package id.pendopo.catalogue.subscription;

import org.jspecify.annotations.NullMarked;
