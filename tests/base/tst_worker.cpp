#include "base/worker.h"

#include <QTest>
#include <QThread>

#include <future>

using namespace Qt::StringLiterals;

// The one place that knows threads.
class TestWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultComesBack();
    void readersGoFirst();
    void callbackOnMainThread();
    void noCallbackForAGoneContext();
    void stoppedWorkReturnsWhatItHasDone();
    void destructorRunsWhatIsQueued();
};

void TestWorker::resultComesBack()
{
    Worker worker(u"test"_s);
    QThread *ran = nullptr;
    auto job = worker.start([&](Progress &) {
        ran = QThread::currentThread();
        return 42;
    });
    QCOMPARE(job.wait(), 42);
    QVERIFY(ran != QThread::currentThread());
}

void TestWorker::readersGoFirst()
{
    Worker worker(u"test"_s);
    std::promise<void> gate;
    worker.start([&](Progress &) {
        gate.get_future().wait();
        return 0;
    });
    QStringList order;
    worker.start([&](Progress &) { return order << u"import 1"_s, 0; }, Priority::Import);
    auto last =
        worker.start([&](Progress &) { return order << u"import 2"_s, 0; }, Priority::Import);
    worker.start([&](Progress &) { return order << u"note"_s, 0; }, Priority::Reader);
    gate.set_value();
    last.wait();
    QCOMPARE(order, QStringList({u"note"_s, u"import 1"_s, u"import 2"_s}));
}

void TestWorker::callbackOnMainThread()
{
    Worker worker(u"test"_s);
    QObject context;
    int received = 0;
    QThread *calledOn = nullptr;
    auto job = worker.start([](Progress &) { return 7; });
    job.wait(); // done already: the callback comes all the same
    job.onDone(&context, [&](int value) {
        received = value;
        calledOn = QThread::currentThread();
    });
    QCOMPARE(received, 0); // not before the event loop runs
    QTRY_COMPARE(received, 7);
    QCOMPARE(calledOn, QThread::currentThread());
}

void TestWorker::noCallbackForAGoneContext()
{
    Worker worker(u"test"_s);
    int received = 0;
    {
        QObject context;
        worker.start([](Progress &) { return 7; }).onDone(&context, [&](int value) {
            received = value;
        });
    }
    int later = 0;
    QObject witness;
    worker.start([](Progress &) { return 8; }).onDone(&witness, [&](int value) { later = value; });
    QTRY_COMPARE(later, 8);
    QCOMPARE(received, 0);
}

void TestWorker::stoppedWorkReturnsWhatItHasDone()
{
    Worker worker(u"test"_s);
    std::promise<void> begun;
    auto job = worker.start([&](Progress &progress) {
        begun.set_value();
        while (!progress.stopped())
            progress.advance();
        return progress.done();
    });
    begun.get_future().wait();
    job.stop();
    const qint64 done = job.wait(); // before asking how far it came: arguments have no order
    QCOMPARE(done, job.progress().done());
}

void TestWorker::destructorRunsWhatIsQueued()
{
    int done = 0;
    {
        Worker worker(u"test"_s);
        for (int i = 0; i < 20; ++i)
            worker.start([&](Progress &) { return ++done; }, Priority::Import);
    }
    QCOMPARE(done, 20);
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
