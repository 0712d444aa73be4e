// The unit tests' main: doctest's own report, then the line that tests/run adds up.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <cstdio>

namespace {

/// Counts the test cases that ran.
struct Count : doctest::IReporter {
    static inline unsigned passed = 0, failed = 0;

    explicit Count(const doctest::ContextOptions&) {}
    void report_query(const doctest::QueryData&) override {}
    void test_run_start() override {}
    void test_run_end(const doctest::TestRunStats& run) override {
        passed = run.numTestCasesPassingFilters - run.numTestCasesFailed;
        failed = run.numTestCasesFailed;
    }
    void test_case_start(const doctest::TestCaseData&) override {}
    void test_case_reenter(const doctest::TestCaseData&) override {}
    void test_case_end(const doctest::CurrentTestCaseStats&) override {}
    void test_case_exception(const doctest::TestCaseException&) override {}
    void subcase_start(const doctest::SubcaseSignature&) override {}
    void subcase_end() override {}
    void log_assert(const doctest::AssertData&) override {}
    void log_message(const doctest::MessageData&) override {}
    void test_case_skipped(const doctest::TestCaseData&) override {}
};
REGISTER_LISTENER("count", 1, Count);

}  // namespace

int main(int count, char** arguments) {
    doctest::Context context(count, arguments);
    const int status = context.run();
    if (context.shouldExit()) return status;
    std::printf("%u passed, %u failed\n", Count::passed, Count::failed);
    return status;
}
