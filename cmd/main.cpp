#include "cmd/app.hpp"

int main(int count, char** arguments) { return plandoc::command::run(count, arguments); }
