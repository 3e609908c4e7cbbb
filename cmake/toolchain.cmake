# The faster tools are used where they are installed; nothing depends on them.
find_program(ASE_CCACHE ccache)
if(ASE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${ASE_CCACHE} "sloppiness=pch_defines,time_macros,include_file_mtime,include_file_ctime" "hash_dir=false"
      "base_dir=${CMAKE_SOURCE_DIR}")
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
  endif()
endif()

find_program(ASE_MOLD mold)
if(ASE_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

if(ASE_SANITIZE)
  add_compile_options(-fsanitize=${ASE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${ASE_SANITIZE})
endif()
