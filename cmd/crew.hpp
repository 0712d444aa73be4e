#pragma once
/// Work shared out among threads, with results in the order of the work.

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <thread>
#include <vector>

namespace plandoc::command {

namespace detail {

/// A ring of slots. Each goes round through fill (one thread), work (any of the crew), done (the calling thread).
template <typename Slot>
class Ring {
public:
    explicit Ring(std::size_t workers) : slots_(2 * workers + 1), finished_(slots_.size(), false) {}

    template <typename Fill>
    void fill_all(Fill& fill) {
        for (;;) {
            Slot* const slot = next_free();
            if (slot == nullptr) return;
            const bool more = fill(*slot);
            const std::lock_guard lock(mutex_);
            if (more) {
                ++filled_;
                has_work_.notify_one();
                continue;
            }
            at_end_ = true;
            has_work_.notify_all();
            has_result_.notify_one();
            return;
        }
    }

    template <typename Work>
    void work_all(Work& work) {
        for (;;) {
            std::unique_lock lock(mutex_);
            has_work_.wait(lock, [&] { return stopped_ || taken_ < filled_ || at_end_; });
            if (stopped_ || taken_ == filled_) return;
            const std::size_t index = taken_++ % slots_.size();
            lock.unlock();
            work(slots_[index]);
            lock.lock();
            finished_[index] = true;
            if (index == done_ % slots_.size()) has_result_.notify_one();
        }
    }

    template <typename Done>
    void done_all(Done& done) {
        for (;;) {
            std::unique_lock lock(mutex_);
            const std::size_t index = done_ % slots_.size();
            has_result_.wait(lock, [&] { return finished_[index] || (at_end_ && done_ == filled_); });
            if (!finished_[index]) return;
            lock.unlock();
            const bool goes_on = done(slots_[index]);
            lock.lock();
            finished_[index] = false;
            ++done_;
            stopped_ = !goes_on;
            has_room_.notify_one();
            if (!stopped_) continue;
            has_work_.notify_all();
            return;
        }
    }

private:
    Slot* next_free() {
        std::unique_lock lock(mutex_);
        has_room_.wait(lock, [&] { return stopped_ || filled_ - done_ < slots_.size(); });
        return stopped_ ? nullptr : &slots_[filled_ % slots_.size()];
    }

    std::vector<Slot> slots_;
    std::vector<bool> finished_;
    std::mutex mutex_;
    // One for each kind of thread, so that none is woken in vain.
    std::condition_variable has_room_, has_work_, has_result_;
    std::size_t filled_ = 0, taken_ = 0, done_ = 0;  ///< how many slots went so far
    bool at_end_ = false, stopped_ = false;
};

}  // namespace detail

/// Calls fill(slot) until it says false, work(slot) on each slot filled, and done(slot) in the order in which they were
/// filled, until that says false. `fill` and `done` are each called by one thread, `work` by `workers`. Slots come back
/// to `fill` as they were left, so that their buffers serve again; there are few, and memory is bounded.
/// One worker means no threads.
template <typename Slot, typename Fill, typename Work, typename Done>
void run_in_order(std::size_t workers, Fill fill, Work work, Done done) {
    if (workers <= 1) {
        for (Slot slot; fill(slot);) {
            work(slot);
            if (!done(slot)) return;
        }
        return;
    }
    detail::Ring<Slot> ring(workers);
    std::vector<std::jthread> crew;
    crew.emplace_back([&] { ring.fill_all(fill); });
    for (std::size_t worker = 0; worker < workers; ++worker) crew.emplace_back([&] { ring.work_all(work); });
    ring.done_all(done);
}

}  // namespace plandoc::command
