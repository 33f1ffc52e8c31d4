package id.pendopo.database;

public record DatabaseAddress(String url, String user, String password) {}
