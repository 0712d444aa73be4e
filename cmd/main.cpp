#include "cmd/app.hpp"

int main(int argc, char** argv) { return plandoc::command::run(argc, argv); }
