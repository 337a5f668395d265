package io.broadsheet.archive.lineage;

/** Answers as the API's description shows them. */
final class Examples {
  static final String SUBMISSION =
      """
      {"submissionId":"0b7d5b0e-6f0e-4b1c-9d0a-2a6d3c1f9e11","feed":"demo",
       "receivedAt":"2026-11-23T10:00:00.123Z","format":"simple","mediaType":"application/json",
       "charset":"UTF-8","sha256":"9f86d081884c7d65","edition":null,"settled":true,
       "articles":[{"id":"5f0c8a4e-3d0b-5e5e-8c43-0d6f2f2b7a10","position":0,
         "headline":"黄河水位回落","version":null,"outcome":"archived",
         "at":"2026-11-23T10:00:00.480Z","reason":null,
         "raw":"articles.raw-3@12","enriched":"articles.enriched-3@9"}]}
      """;

  static final String LEDGER =
      """
      {"at":"2026-11-23T10:00:05Z","balanced":true,
       "total":{"feed":"*","received":21,"archived":18,"duplicate":1,"superseded":1,
         "quarantined":0,"inFlight":1,"missing":0,"unannounced":0,"unannouncedVersions":0,
         "versions":19,"balanced":true},
       "feeds":[{"feed":"demo","received":21,"archived":18,"duplicate":1,"superseded":1,
         "quarantined":0,"inFlight":1,"missing":0,"unannounced":0,"unannouncedVersions":0,
         "versions":19,"balanced":true}]}
      """;

  static final String FEEDS =
      """
      {"feeds":[{"id":"demo","name":"Demo","submissions":6,"received":21,"archived":18,
        "duplicate":1,"superseded":1,"quarantined":0,"unsettled":1,
        "lastReceivedAt":"2026-11-23T10:00:04.911Z","lastArchivedAt":"2026-11-23T10:00:00.480Z"}]}
      """;

  private Examples() {}
}
