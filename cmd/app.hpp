#pragma once

namespace plandoc::command {

int run(int argc, char** argv);

}  // namespace plandoc::command
