package id.pendopo.complaint.demo;

import id.pendopo.complaint.Desk;
import java.util.random.RandomGenerator;

/**
 * One case of the example regency, before it is written.
 *
 * @param ago days since it came
 * @param fate how far it is to come
 * @param swift whether everybody acts at once, so that much has happened within few days
 * @param manner what is drawn for everything else
 */
record Plan(Story story, Desk desk, double ago, Fate fate, boolean swift, RandomGenerator manner) {}
