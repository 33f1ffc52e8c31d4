@org.jspecify.annotations.NullMarked
package id.pendopo.database;
